/** The engine as the rest of the product sees it. */
@org.jspecify.annotations.NullMarked
package app.vitrine.orchestration.engine;
