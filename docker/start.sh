#!/bin/sh
# WildFly with a base folder of its own in the volume; the image itself is never written to.
set -eu

installation=/opt/muniment
data=/srv/muniment
base="$data/wildfly"

mkdir -p "$base/configuration" "$data/originals" "$data/derived" "$data/scratch" "$data/logs" "$data/tmp"
cp "$installation"/wildfly/standalone/configuration/*.properties "$installation/wildfly/standalone/configuration/muniment.xml" \
  "$base/configuration/"
cp "$base/configuration/muniment-logging.properties" "$base/configuration/logging.properties"

# exec: the signal to stop reaches WildFly itself.
export JBOSS_HOME="$installation/wildfly" LAUNCH_JBOSS_IN_BACKGROUND=true
export JAVA_OPTS="-Xms128m -Xmx${MUNIMENT_HEAP:-2g} -XX:MaxMetaspaceSize=768m -XX:+ExitOnOutOfMemoryError -Djava.awt.headless=true"
exec "$JBOSS_HOME/bin/standalone.sh" -c muniment.xml -b 0.0.0.0 \
  -Djboss.server.base.dir="$base" -Djboss.server.log.dir="$data/logs" -Djava.io.tmpdir="$data/tmp" \
  -DDJL_CACHE_DIR="$installation/natives" -DENGINE_CACHE_DIR="$installation/natives" -Dai.djl.offline=true \
  -Dmuniment.installation="$installation" -Dmuniment.models="$installation/models" -Dmuniment.data="$data" \
  -Dmuniment.node="${MUNIMENT_NODE:-one}" -Dmuniment.device="${MUNIMENT_DEVICE:-auto}" \
  -Dmuniment.address="$MUNIMENT_ADDRESS" -Dmuniment.cookie.secure="${MUNIMENT_COOKIE_SECURE:-true}" -Dmuniment.behind-proxy=true \
  -Dmuniment.keycloak.url="$MUNIMENT_KEYCLOAK_URL" -Dmuniment.keycloak.internal-url="$MUNIMENT_KEYCLOAK_URL"
