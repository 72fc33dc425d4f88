package org.muniment.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import org.jboss.logging.Logger;

/** The line to one browser. It follows batches and artefacts and hears when one of them changes. */
@Dependent
@ServerEndpoint("/events")
public class EventSocket {

    private static final Logger LOG = Logger.getLogger(EventSocket.class);
    private static final int LONGEST_MESSAGE = 16_384;

    @Inject
    private Followers followers;

    @OnOpen
    public void open(Session session) {
        session.setMaxTextMessageBufferSize(LONGEST_MESSAGE);
        followers.add(session);
    }

    @OnMessage(maxMessageSize = LONGEST_MESSAGE)
    public void wish(Session session, String message) {
        try {
            followers.change(session, Json.read(message, Wish.class));
        } catch (IllegalArgumentException e) {
            LOG.debugf("A page said what nobody understands: %s", e.getMessage());
        }
    }

    @OnClose
    public void close(Session session) {
        followers.remove(session);
    }

    @OnError
    public void error(Session session, Throwable failure) {
        LOG.debugf("The line to a browser broke: %s", failure.getMessage());
        followers.remove(session);
    }
}
