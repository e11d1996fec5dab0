/** Builds the object graph, once, by constructors. */
@org.jspecify.annotations.NullMarked
package app.vitrine.bootstrap;
