/** Measurements, run by hand. */
@org.jspecify.annotations.NullMarked
package app.vitrine.orchestration.bench;
