/** Files of a package and what probing them tells. */
@org.jspecify.annotations.NullMarked
package app.vitrine.domain.media;
