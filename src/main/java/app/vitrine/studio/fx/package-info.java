/** Where background work and the screen meet, and nowhere else. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.fx;
