# The bot as an image: docker build --tag idelotsen .
# Debian, because the database driver's package is made for its C library.
ARG NODE=22-bookworm-slim

FROM node:${NODE} AS production
WORKDIR /app
COPY package.json package-lock.json ./
COPY infra/install-production.sh infra/install-production.sh
COPY src/cli/prune-modules.ts src/cli/prune-modules.ts
RUN infra/install-production.sh 200

FROM node:${NODE}
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3978 \
    SQLITE_FILE=/data/idelotsen.sqlite
WORKDIR /app
COPY --from=production /app/node_modules node_modules
COPY package.json ./
COPY adaptive-cards adaptive-cards
COPY src src
RUN install --directory --owner=node --group=node /data
# By number, so that a platform which insists on "not root" can tell: this is the user node.
USER 1000
VOLUME /data
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Not npm, which would not pass on the signal to end: the bot finishes what is under way when it gets one.
CMD ["node", "--import", "tsx", "src/index.ts"]
