/** Separating the product from the ground it was photographed on. */
@org.jspecify.annotations.NullMarked
package app.vitrine.media.cutout;
