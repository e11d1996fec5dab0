/** Colours, type and spacing, light and dark. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.theme;
