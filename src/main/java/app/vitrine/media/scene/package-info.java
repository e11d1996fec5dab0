/** Pictures of a product in a scene, rendered from its cut-out alone. */
@org.jspecify.annotations.NullMarked
package app.vitrine.media.scene;
