/** Music and loudness: composed, measured and mastered without a sound file. */
@org.jspecify.annotations.NullMarked
package app.vitrine.media.sound;
