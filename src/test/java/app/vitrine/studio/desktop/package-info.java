/** The real window on a display of its own, used with the mouse and the keys of the system. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.desktop;
