#ifndef COURTYARD_CGLPK_SHIM_H
#define COURTYARD_CGLPK_SHIM_H
#include <glpk.h>
#endif
