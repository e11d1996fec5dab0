/** The one door through which every execution enters. */
@org.jspecify.annotations.NullMarked
package app.vitrine.orchestration;
