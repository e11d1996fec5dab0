/** How a package is shown and what is done with it. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.packages;
