/** Composes films from stills and footage and encodes them. */
@org.jspecify.annotations.NullMarked
package app.vitrine.media.film;
