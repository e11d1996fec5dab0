/** What the merchant says about their own brand. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.brand;
