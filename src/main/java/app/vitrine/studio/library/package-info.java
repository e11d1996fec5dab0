/** All packages, as a grid or a table. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.library;
