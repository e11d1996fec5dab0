/** Cancellation and progress, understood by every room. */
@org.jspecify.annotations.NullMarked
package app.vitrine.domain.work;
