/** One package: header, stage timeline and panes. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.packages;
