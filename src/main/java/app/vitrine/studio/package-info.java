/** The desktop: what the merchant sees and touches. The only room that knows JavaFX. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio;
