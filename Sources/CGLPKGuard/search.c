#include <float.h>
#include <math.h>

#include "guard.h"

static void stop(glp_tree *tree, cg_search *search, int reason) {
  if (search->stopped_by == CG_STOP_NONE) search->stopped_by = reason;
  glp_ios_terminate(tree);
}

// GLPK forgets the bound when the call returns: it is written down at every visit.
static void record(glp_tree *tree, cg_search *search) {
  int active, now, total;
  glp_ios_tree_size(tree, &active, &now, &total);
  search->progress.nodes = total;
  glp_prob *handle = glp_ios_get_prob(tree);
  if (glp_mip_status(handle) == GLP_FEAS) {
    search->progress.has_incumbent = 1;
    search->progress.incumbent = glp_mip_obj_val(handle);
  }
  double bound = search->root_bound;
  int best = glp_ios_best_node(tree);
  if (best != 0) {
    double open = glp_ios_node_bound(tree, best);
    if (fabs(open) < DBL_MAX && open > bound) bound = open;
    // Open nodes cover everything better than the incumbent, so the least of the two holds.
    if (search->progress.has_incumbent && search->progress.incumbent < bound)
      bound = search->progress.incumbent;
    if (!search->progress.has_bound || bound > search->progress.bound)
      search->progress.bound = bound;
    search->progress.has_bound = 1;
  }
}

static int is_proved(const cg_search *search) {
  if (!search->integral || !search->progress.has_incumbent || !search->progress.has_bound)
    return 0;
  return search->progress.incumbent <= ceil(search->progress.bound - search->slack) + 0.5;
}

static void visit(glp_tree *tree, void *info) {
  cg_search *search = info;
  int reason = glp_ios_reason(tree);
  if (reason == GLP_IHEUR && search->start != NULL && !search->start_taken) {
    // GLPK tests integrality only; the caller has checked the rows and bounds.
    search->start_taken = 1;
    glp_ios_heur_sol(tree, search->start - 1);
  }
  if (reason != GLP_ISELECT && reason != GLP_IBINGO && reason != GLP_IHEUR &&
      reason != GLP_IPREPRO)
    return;
  record(tree, search);
  double now = cg_now();
  search->progress.seconds = now - search->began;
  if (search->report != NULL &&
      (reason == GLP_IBINGO || now - search->last_report >= search->report_every)) {
    search->last_report = now;
    search->report(search->report_context, &search->progress);
  }
  if (cg_flag_is_raised(search->cancel))
    stop(tree, search, CG_STOP_CANCELLED);
  else if (is_proved(search))
    stop(tree, search, CG_STOP_PROVED);
  else if (now >= search->deadline ||
           (search->progress.has_incumbent && now >= search->soft_deadline))
    stop(tree, search, CG_STOP_TIME);
  else if (search->node_limit > 0 && search->progress.nodes >= search->node_limit)
    stop(tree, search, CG_STOP_NODES);
}

static int optimise(glp_prob *handle, const cg_search_options *options, cg_search *search) {
  glp_iocp parameters;
  glp_init_iocp(&parameters);
  parameters.msg_lev = GLP_MSG_OFF;
  parameters.br_tech = options->branching;
  parameters.bt_tech = options->backtracking;
  parameters.gmi_cuts = options->gomory ? GLP_ON : GLP_OFF;
  parameters.mir_cuts = options->rounding ? GLP_ON : GLP_OFF;
  parameters.cov_cuts = options->cover ? GLP_ON : GLP_OFF;
  parameters.clq_cuts = options->clique ? GLP_ON : GLP_OFF;
  parameters.presolve = options->presolve ? GLP_ON : GLP_OFF;
  parameters.fp_heur = options->pump ? GLP_ON : GLP_OFF;
  parameters.mip_gap = options->gap;
  parameters.tol_obj = options->objective_tolerance;
  parameters.tm_lim = options->milliseconds;
  parameters.cb_func = visit;
  parameters.cb_info = search;
  return glp_intopt(handle, &parameters);
}

static void run(glp_prob *handle, const cg_search_options *options, cg_search *search, int *code,
                int *status) {
  *code = optimise(handle, options, search);
  *status = glp_mip_status(handle);
}

int cg_search_integers(cg_problem *problem, const cg_search_options *options, cg_search *search,
                       int *code, int *status) {
  CG_GUARDED(problem, run(problem->handle, options, search, code, status));
}

static void read_integers(glp_prob *handle, double *objective, double *values) {
  int columns = glp_get_num_cols(handle);
  *objective = glp_mip_obj_val(handle);
  for (int j = 0; j < columns; j++) values[j] = glp_mip_col_val(handle, j + 1);
}

int cg_read_integers(cg_problem *problem, double *objective, double *values) {
  CG_GUARDED(problem, read_integers(problem->handle, objective, values));
}
