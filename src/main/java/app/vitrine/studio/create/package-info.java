/** The first section: a photo, a few facts, and one button. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.create;
