/** The film of a package: the player and the storyboard. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.video;
