/** Tests of the way from the first frame to an open desk. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.opening;
