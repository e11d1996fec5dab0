/** The embedded engine: one process, one thread for each running package. */
@org.jspecify.annotations.NullMarked
package app.vitrine.orchestration.local;
