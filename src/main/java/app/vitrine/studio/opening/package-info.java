/** From the first frame to an open desk, or to the reason why not. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.opening;
