/** Errors a person can be told about. */
@org.jspecify.annotations.NullMarked
package app.vitrine.domain.error;
