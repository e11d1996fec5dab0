/** The window itself: where it stands, and how it closes while work is under way. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.window;
