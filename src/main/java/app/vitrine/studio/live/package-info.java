/** What happens in the engine, as the screen wants to hear it. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.live;
