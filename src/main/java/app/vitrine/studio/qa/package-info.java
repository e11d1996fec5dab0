/** The quality review of a package. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.qa;
