# One image for every process of Chorus; the command says which:
#   node dist/apps/api/src/main.js       GraphQL, public pages, and the client of dist/web
#   node dist/apps/worker/src/main.js    jobs and mail
#   node dist/apps/cli/src/main.js ...   operator's commands
#   node dist/apps/local/src/main.js     all of it, with a Postgres of its own; keep /data on a volume

FROM node:20-slim AS build
WORKDIR /app
COPY . .
RUN --mount=type=cache,target=/root/.npm npm ci
# The client is built into dist/web. Without its workspace, prune takes away what only its build needs.
RUN npm run build \
  && rm -rf apps/web \
  && npm prune --omit=dev \
  && rm -rf libs migrations tools

FROM node:20-slim
RUN apt-get update \
  && apt-get install --yes --no-install-recommends ca-certificates tini tzdata \
  && rm -rf /var/lib/apt/lists/* \
  && mkdir /data \
  && chown node:node /data
WORKDIR /app
ENV NODE_ENV=production PORT=3000 CHORUS_DATA_DIR=/data
COPY --from=build /app /app
USER node
EXPOSE 3000
# A worker answers no HTTP: run it with --no-healthcheck (compose.yaml does).
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["tini", "--"]
CMD ["node", "dist/apps/api/src/main.js"]
