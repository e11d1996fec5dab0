/** The states of a package and the moves between them: pure, without clock, random or I/O. */
@org.jspecify.annotations.NullMarked
package app.vitrine.orchestration.plan;
