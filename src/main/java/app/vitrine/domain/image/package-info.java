/** Pictures of a package. */
@org.jspecify.annotations.NullMarked
package app.vitrine.domain.image;
