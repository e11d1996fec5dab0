/** The review's way to places and fixes. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.qa;
