/** The projection of the event log. */
@org.jspecify.annotations.NullMarked
package app.vitrine.domain.view;
