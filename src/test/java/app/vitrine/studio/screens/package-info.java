/** Pictures of every screen, for people to look at. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.screens;
