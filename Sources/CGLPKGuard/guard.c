#include "guard.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static _Thread_local struct {
  jmp_buf jump;
  int inside;
  uint64_t generation;  // 0: no environment on this thread
  int problems;
  size_t length;
  char message[1024];
} guard;

// Unique over all threads, so a stray handle never matches by chance.
static atomic_uint_fast64_t generations = 0;

// Sees everything GLPK would print. Terminal output is off, except that GLPK turns it on itself
// just before it reports an error: so this text is the error. Non-zero means "printed".
static int listen(void *info, const char *text) {
  (void)info;
  size_t room = sizeof guard.message - 1 - guard.length;
  size_t length = strlen(text);
  if (length > room) length = room;
  memcpy(guard.message + guard.length, text, length);
  guard.length += length;
  guard.message[guard.length] = '\0';
  return 1;
}

static void leap(void *info) {
  (void)info;
  longjmp(guard.jump, 1);
}

jmp_buf *cg_jump(void) { return &guard.jump; }

int cg_enter(const cg_problem *problem) {
  if (guard.inside) return CG_REENTERED;
  if (problem != NULL && problem->generation != guard.generation)
    return problem->thread == &guard ? CG_LOST : CG_STALE;
  if (guard.generation == 0) {
    guard.generation = atomic_fetch_add(&generations, 1) + 1;
    glp_term_out(GLP_OFF);
    glp_term_hook(listen, NULL);
    glp_error_hook(leap, NULL);
  }
  guard.inside = 1;
  guard.length = 0;
  guard.message[0] = '\0';
  return CG_OK;
}

void cg_leave(void) { guard.inside = 0; }

static void drop_environment(void) {
  glp_free_env();
  guard.generation = 0;
  guard.problems = 0;
}

int cg_aborted(void) {
  drop_environment();
  guard.inside = 0;
  return CG_ABORTED;
}

void cg_remember(cg_problem *problem, glp_prob *handle) {
  problem->handle = handle;
  problem->generation = guard.generation;
  problem->thread = &guard;
  guard.problems += 1;
}

const char *cg_message(void) { return guard.message; }

static int delete_handle(cg_problem *problem) {
  CG_GUARDED(problem, glp_delete_prob(problem->handle));
}

void cg_delete(cg_problem *problem) {
  if (problem == NULL) return;
  if (delete_handle(problem) == CG_OK) {
    guard.problems -= 1;
    // The last one out frees the environment, so borrowed threads keep nothing of ours.
    if (guard.problems == 0) drop_environment();
  }
  free(problem);
}

int cg_is_alive(const cg_problem *problem) {
  return problem->generation == guard.generation;
}

double cg_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

cg_flag *cg_flag_create(void) { return calloc(1, sizeof(cg_flag)); }

void cg_flag_raise(cg_flag *flag) {
  if (flag != NULL) atomic_store(&flag->raised, 1);
}

int cg_flag_is_raised(const cg_flag *flag) {
  return flag != NULL && atomic_load(&((cg_flag *)flag)->raised);
}

void cg_flag_destroy(cg_flag *flag) { free(flag); }

typedef struct {
  void (*body)(void *);
  void *context;
} errand;

static void *run_errand(void *argument) {
  errand *task = argument;
  task->body(task->context);
  if (guard.generation != 0) drop_environment();
  return NULL;
}

int cg_run_on_thread(size_t stack, void (*body)(void *), void *context) {
  pthread_attr_t attributes;
  pthread_t thread;
  errand task = {body, context};
  int error = pthread_attr_init(&attributes);
  if (error != 0) return error;
  error = pthread_attr_setstacksize(&attributes, stack);
  if (error == 0) error = pthread_create(&thread, &attributes, run_errand, &task);
  pthread_attr_destroy(&attributes);
  if (error == 0) error = pthread_join(thread, NULL);
  return error;
}
