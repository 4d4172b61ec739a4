#include <math.h>
#include <stdlib.h>

#include "guard.h"

static int bound_type(double lower, double upper) {
  if (isinf(lower)) return isinf(upper) ? GLP_FR : GLP_UP;
  if (isinf(upper)) return GLP_LO;
  // GLP_DB with equal bounds would be refused by the solver.
  return lower == upper ? GLP_FX : GLP_DB;
}

static void set_row(glp_prob *handle, int row, double lower, double upper) {
  glp_set_row_bnds(handle, row, bound_type(lower, upper), lower, upper);
}

static void set_column(glp_prob *handle, int column, double lower, double upper) {
  glp_set_col_bnds(handle, column, bound_type(lower, upper), lower, upper);
}

static int create(cg_problem *problem) {
  CG_GUARDED(NULL, cg_remember(problem, glp_create_prob()));
}

int cg_create(cg_problem **problem) {
  cg_problem *made = calloc(1, sizeof *made);
  if (made == NULL) return CG_NO_MEMORY;
  int result = create(made);
  if (result == CG_OK)
    *problem = made;
  else
    free(made);
  return result;
}

static void add_rows(glp_prob *handle, int count, const double *lower, const double *upper) {
  if (count <= 0) return;  // GLPK aborts when asked for none.
  int first = glp_add_rows(handle, count);
  for (int i = 0; i < count; i++) set_row(handle, first + i, lower[i], upper[i]);
}

int cg_add_rows(cg_problem *problem, int count, const double *lower, const double *upper) {
  CG_GUARDED(problem, add_rows(problem->handle, count, lower, upper));
}

static void add_columns(glp_prob *handle, int count, const double *lower, const double *upper,
                        const unsigned char *integer) {
  if (count <= 0) return;
  int first = glp_add_cols(handle, count);
  for (int j = 0; j < count; j++) {
    // GLP_BV would reset the bounds to 0 and 1.
    if (integer[j]) glp_set_col_kind(handle, first + j, GLP_IV);
    set_column(handle, first + j, lower[j], upper[j]);
  }
}

int cg_add_columns(cg_problem *problem, int count, const double *lower, const double *upper,
                   const unsigned char *integer) {
  CG_GUARDED(problem, add_columns(problem->handle, count, lower, upper, integer));
}

// GLPK counts from 1 and never looks at element 0: hence the shifted pointers and indices.
static void set_matrix(glp_prob *handle, int count, const int *rows, const int *columns,
                       const double *values) {
  size_t size = (size_t)count + 1;
  int *copies = glp_alloc((int)(2 * size), sizeof(int));
  for (int k = 0; k < count; k++) {
    copies[k + 1] = rows[k] + 1;
    copies[size + k + 1] = columns[k] + 1;
  }
  glp_load_matrix(handle, count, copies, copies + size, values - 1);
  glp_free(copies);
}

int cg_set_matrix(cg_problem *problem, int count, const int *rows, const int *columns,
                  const double *values) {
  CG_GUARDED(problem, set_matrix(problem->handle, count, rows, columns, values));
}

static void set_vectors(glp_prob *handle, int are_rows, int first, int count, const int *starts,
                        const int *indices, const double *values) {
  int total = starts[count];
  if (count <= 0 || total == 0) return;
  int *copies = glp_alloc(total, sizeof(int));
  for (int k = 0; k < total; k++) copies[k] = indices[k] + 1;
  for (int i = 0; i < count; i++) {
    int start = starts[i], length = starts[i + 1] - start;
    if (length == 0) continue;
    if (are_rows)
      glp_set_mat_row(handle, first + i + 1, length, copies + start - 1, values + start - 1);
    else
      glp_set_mat_col(handle, first + i + 1, length, copies + start - 1, values + start - 1);
  }
  glp_free(copies);
}

int cg_set_rows(cg_problem *problem, int first, int count, const int *starts, const int *columns,
                const double *values) {
  CG_GUARDED(problem, set_vectors(problem->handle, 1, first, count, starts, columns, values));
}

int cg_set_columns(cg_problem *problem, int first, int count, const int *starts, const int *rows,
                   const double *values) {
  CG_GUARDED(problem, set_vectors(problem->handle, 0, first, count, starts, rows, values));
}

int cg_set_row_bounds(cg_problem *problem, int row, double lower, double upper) {
  CG_GUARDED(problem, set_row(problem->handle, row + 1, lower, upper));
}

int cg_set_column_bounds(cg_problem *problem, int column, double lower, double upper) {
  CG_GUARDED(problem, set_column(problem->handle, column + 1, lower, upper));
}

static void set_costs(glp_prob *handle, int count, const double *costs) {
  for (int j = 0; j < count; j++) glp_set_obj_coef(handle, j + 1, costs[j]);
}

int cg_set_costs(cg_problem *problem, int count, const double *costs) {
  CG_GUARDED(problem, set_costs(problem->handle, count, costs));
}

static void scale(glp_prob *handle, int flags) {
  if (flags == 0)
    glp_unscale_prob(handle);
  else
    glp_scale_prob(handle, flags);
}

int cg_scale(cg_problem *problem, int flags) {
  CG_GUARDED(problem, scale(problem->handle, flags));
}

static void make_basis(glp_prob *handle, int advanced) {
  if (advanced)
    glp_adv_basis(handle, 0);
  else
    glp_std_basis(handle);
}

int cg_make_basis(cg_problem *problem, int advanced) {
  CG_GUARDED(problem, make_basis(problem->handle, advanced));
}

static int read_file(glp_prob *handle, const char *path, int is_mps) {
  return is_mps ? glp_read_mps(handle, GLP_MPS_FILE, NULL, path) : glp_read_lp(handle, NULL, path);
}

int cg_read_file(cg_problem *problem, const char *path, int is_mps, int *code) {
  CG_GUARDED(problem, *code = read_file(problem->handle, path, is_mps));
}

static void counts(glp_prob *handle, int *rows, int *columns, int *integers, int *entries) {
  *rows = glp_get_num_rows(handle);
  *columns = glp_get_num_cols(handle);
  *integers = glp_get_num_int(handle);
  *entries = glp_get_num_nz(handle);
}

int cg_counts(cg_problem *problem, int *rows, int *columns, int *integers, int *entries) {
  CG_GUARDED(problem, counts(problem->handle, rows, columns, integers, entries));
}

int cg_provoke_abort(cg_problem *problem) {
  CG_GUARDED(problem, glp_set_obj_coef(problem->handle, -7, 1.0));
}
