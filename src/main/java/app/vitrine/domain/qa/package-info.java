/** Quality checks and their report. */
@org.jspecify.annotations.NullMarked
package app.vitrine.domain.qa;
