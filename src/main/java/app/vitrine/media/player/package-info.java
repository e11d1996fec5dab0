/** Plays films: decoded frames and sound in step, for whoever paints them. */
@org.jspecify.annotations.NullMarked
package app.vitrine.media.player;
