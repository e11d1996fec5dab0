/** Small controls shared by the screens. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.control;
