/** A package's pictures: looked at closely, compared, corrected and taken out. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.images;
