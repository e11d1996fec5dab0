/** The model ports: what an agent's tools may ask of a provider. */
@org.jspecify.annotations.NullMarked
package app.vitrine.gateway.port;
