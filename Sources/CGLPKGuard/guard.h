#ifndef COURTYARD_CGLPK_GUARD_PRIVATE_H
#define COURTYARD_CGLPK_GUARD_PRIVATE_H

#include <glpk.h>
#include <setjmp.h>
#include <stdatomic.h>

#include "CGLPKGuard.h"

struct cg_problem {
  glp_prob *handle;
  uint64_t generation;
  const void *thread;
};

struct cg_flag {
  atomic_int raised;
};

// Checks the problem (NULL when there is none yet) and closes the door behind the caller.
int cg_enter(const cg_problem *problem);
void cg_leave(void);
// After the hook jumped: frees the environment, which GLPK demands.
int cg_aborted(void);
jmp_buf *cg_jump(void);
void cg_remember(cg_problem *problem, glp_prob *handle);

// setjmp must be called in the frame that stays alive during the body, hence a macro. Nothing the
// body changes is read after the jump.
#define CG_GUARDED(problem, body)         \
  do {                                    \
    int entered = cg_enter(problem);      \
    if (entered != CG_OK) return entered; \
    if (setjmp(*cg_jump()) != 0)          \
      return cg_aborted();                \
    body;                                 \
    cg_leave();                           \
    return CG_OK;                         \
  } while (0)

#endif
