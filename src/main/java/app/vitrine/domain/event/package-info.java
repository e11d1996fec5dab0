/** The event log (contract §6). */
@org.jspecify.annotations.NullMarked
package app.vitrine.domain.event;
