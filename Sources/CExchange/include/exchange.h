#ifndef EXCHANGE_H
#define EXCHANGE_H

/// Lets two paths of one file system change places in a single step.
/// Returns 0, or the number of the error; ENOSYS where the system has no such call.
int ce_exchange(const char *path, const char *other);

#endif
