// The only way into GLPK. Every call that can abort is wrapped here, in C, because GLPK's error
// hook must leave by longjmp and longjmp must never cross a Swift frame.
//
// A problem belongs to the thread that made it: GLPK's environment is thread-local. Each
// environment has a generation; a problem remembers the one it was born in, so a handle that
// outlived an abort, or strayed to another thread, is refused instead of dereferenced.
#ifndef COURTYARD_CGLPK_GUARD_H
#define COURTYARD_CGLPK_GUARD_H

#include <stddef.h>
#include <stdint.h>

// How a guarded call ended. Negative values are kept apart from GLPK's own return codes.
enum {
  CG_OK = 0,
  CG_ABORTED = -1,    // GLPK gave up; every problem on this thread is gone.
  CG_STALE = -2,      // The problem belongs to another thread.
  CG_REENTERED = -3,  // Called from inside a search callback.
  CG_NO_MEMORY = -4,
  CG_LOST = -5,  // The problem died when an earlier call on this thread aborted.
};

typedef struct cg_problem cg_problem;
typedef struct cg_flag cg_flag;

// Why a search stopped of its own accord.
enum {
  CG_STOP_NONE = 0,
  CG_STOP_TIME = 1,
  CG_STOP_NODES = 2,
  CG_STOP_CANCELLED = 3,
  CG_STOP_PROVED = 4,  // The incumbent equals the bound rounded up to the objective's grain.
};

typedef struct {
  double bound, incumbent, seconds;
  int has_bound, has_incumbent;
  int64_t nodes;
} cg_progress;

// What the callback needs, and what it learns. The caller zeroes it first.
typedef struct {
  const cg_flag *cancel;   // may be NULL
  double deadline;         // by cg_now(); hard
  double soft_deadline;    // by cg_now(); holds once there is an incumbent
  int64_t node_limit;      // 0: none
  int integral;            // the objective only takes whole values
  double slack;            // how far below a whole value a bound may fall by rounding error
  const double *start;     // n values from index 0, checked by the caller; may be NULL
  double root_bound;       // value of the root relaxation
  double began;
  double report_every;     // seconds
  void (*report)(void *context, const cg_progress *progress);
  void *report_context;

  double last_report;
  cg_progress progress;
  int stopped_by;
  int start_taken;
} cg_search;

typedef struct {
  int branching, backtracking;
  int gomory, rounding, cover, clique;
  int presolve, pump;
  double gap, objective_tolerance;
  int milliseconds;
} cg_search_options;

typedef struct {
  int method, pricing, ratio_test, presolve;
  int iterations, milliseconds;
} cg_simplex_options;

// Seconds on a clock that never goes back.
double cg_now(void);

// The message GLPK left at the last abort on this thread; empty if none.
const char *cg_message(void);

// Runs body on a new thread with a stack of the given size and waits; frees GLPK's environment
// there afterwards. Returns 0, or the error of pthread_create.
int cg_run_on_thread(size_t stack, void (*body)(void *), void *context);

cg_flag *cg_flag_create(void);
void cg_flag_raise(cg_flag *flag);
int cg_flag_is_raised(const cg_flag *flag);
void cg_flag_destroy(cg_flag *flag);

int cg_create(cg_problem **problem);
void cg_delete(cg_problem *problem);
int cg_is_alive(const cg_problem *problem);

// Bounds may be infinite; equal bounds become fixed. Indices of rows and columns start at 0.
int cg_add_rows(cg_problem *problem, int count, const double *lower, const double *upper);
int cg_add_columns(cg_problem *problem, int count, const double *lower, const double *upper,
                   const unsigned char *integer);
int cg_set_matrix(cg_problem *problem, int count, const int *rows, const int *columns,
                  const double *values);
// Sets whole rows (or columns) first ..< first + count from compressed entries.
int cg_set_rows(cg_problem *problem, int first, int count, const int *starts, const int *columns,
                const double *values);
int cg_set_columns(cg_problem *problem, int first, int count, const int *starts, const int *rows,
                   const double *values);
int cg_set_row_bounds(cg_problem *problem, int row, double lower, double upper);
int cg_set_column_bounds(cg_problem *problem, int column, double lower, double upper);
int cg_set_costs(cg_problem *problem, int count, const double *costs);
int cg_scale(cg_problem *problem, int flags);
int cg_make_basis(cg_problem *problem, int advanced);

int cg_simplex(cg_problem *problem, const cg_simplex_options *options, int *code, int *primal,
               int *dual);
// Simplex iterations on this problem since it was made.
int cg_iterations(cg_problem *problem, int *count);
int cg_exact(cg_problem *problem, int milliseconds, int *code, int *primal, int *dual);
// Largest relative errors: rows, primal bounds, dual bounds.
int cg_check(cg_problem *problem, double errors[3]);
int cg_read_relaxation(cg_problem *problem, double *objective, double *values,
                       double *reduced_costs, int *column_statuses, double *duals);

int cg_search_integers(cg_problem *problem, const cg_search_options *options, cg_search *search,
                       int *code, int *status);
int cg_read_integers(cg_problem *problem, double *objective, double *values);

// Reading back what the writers wrote. code is GLPK's: 0 if it was understood.
int cg_read_file(cg_problem *problem, const char *path, int is_mps, int *code);
int cg_counts(cg_problem *problem, int *rows, int *columns, int *integers, int *entries);

// Makes GLPK abort by a bad index, for the tests.
int cg_provoke_abort(cg_problem *problem);

#endif
