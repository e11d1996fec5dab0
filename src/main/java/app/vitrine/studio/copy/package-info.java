/** The texts of a package: read, changed, compared, chosen. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.copy;
