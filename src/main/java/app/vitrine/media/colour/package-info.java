/** Colour as people see it: Oklab, palettes and everyday names. */
@org.jspecify.annotations.NullMarked
package app.vitrine.media.colour;
