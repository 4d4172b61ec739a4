#include "guard.h"

static int simplex(glp_prob *handle, const cg_simplex_options *options) {
  glp_smcp parameters;
  glp_init_smcp(&parameters);
  parameters.msg_lev = GLP_MSG_OFF;
  parameters.meth = options->method;
  parameters.pricing = options->pricing;
  parameters.r_test = options->ratio_test;
  parameters.presolve = options->presolve ? GLP_ON : GLP_OFF;
  parameters.it_lim = options->iterations;
  parameters.tm_lim = options->milliseconds;
  return glp_simplex(handle, &parameters);
}

static void solve(glp_prob *handle, const cg_simplex_options *options, int *code, int *primal,
                  int *dual) {
  *code = simplex(handle, options);
  *primal = glp_get_prim_stat(handle);
  *dual = glp_get_dual_stat(handle);
}

int cg_simplex(cg_problem *problem, const cg_simplex_options *options, int *code, int *primal,
               int *dual) {
  CG_GUARDED(problem, solve(problem->handle, options, code, primal, dual));
}

int cg_iterations(cg_problem *problem, int *count) {
  CG_GUARDED(problem, *count = glp_get_it_cnt(problem->handle));
}

static void solve_exactly(glp_prob *handle, int milliseconds, int *code, int *primal, int *dual) {
  glp_smcp parameters;
  glp_init_smcp(&parameters);
  parameters.msg_lev = GLP_MSG_OFF;
  parameters.tm_lim = milliseconds;
  *code = glp_exact(handle, &parameters);
  *primal = glp_get_prim_stat(handle);
  *dual = glp_get_dual_stat(handle);
}

int cg_exact(cg_problem *problem, int milliseconds, int *code, int *primal, int *dual) {
  CG_GUARDED(problem, solve_exactly(problem->handle, milliseconds, code, primal, dual));
}

static void check(glp_prob *handle, double errors[3]) {
  static const int conditions[3] = {GLP_KKT_PE, GLP_KKT_PB, GLP_KKT_DB};
  for (int k = 0; k < 3; k++) {
    double absolute, relative;
    int where, relative_where;
    glp_check_kkt(handle, GLP_SOL, conditions[k], &absolute, &where, &relative, &relative_where);
    errors[k] = relative;
  }
}

int cg_check(cg_problem *problem, double errors[3]) {
  CG_GUARDED(problem, check(problem->handle, errors));
}

static void read_relaxation(glp_prob *handle, double *objective, double *values,
                            double *reduced_costs, int *column_statuses, double *duals) {
  int columns = glp_get_num_cols(handle), rows = glp_get_num_rows(handle);
  *objective = glp_get_obj_val(handle);
  for (int j = 0; j < columns; j++) {
    values[j] = glp_get_col_prim(handle, j + 1);
    reduced_costs[j] = glp_get_col_dual(handle, j + 1);
    column_statuses[j] = glp_get_col_stat(handle, j + 1);
  }
  for (int i = 0; i < rows; i++) duals[i] = glp_get_row_dual(handle, i + 1);
}

int cg_read_relaxation(cg_problem *problem, double *objective, double *values,
                       double *reduced_costs, int *column_statuses, double *duals) {
  CG_GUARDED(problem, read_relaxation(problem->handle, objective, values, reduced_costs,
                                      column_statuses, duals));
}
