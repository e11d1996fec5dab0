/** What a merchant says about their own brand, and its memory. */
@org.jspecify.annotations.NullMarked
package app.vitrine.brand;
