/** The voices of the system Vitrine runs on: programs that turn text into sound. */
@org.jspecify.annotations.NullMarked
package app.vitrine.media.voice;
