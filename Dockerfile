# The long-term support line of Node; any line that package.json's `engines` allows will do.
ARG NODE_LTS=24

FROM node:${NODE_LTS}-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.base.json ./
COPY solver ./solver
COPY checker ./checker
COPY src ./src
COPY fixtures ./fixtures
COPY scripts/bundle.mjs ./scripts/
# src with the solver and the checker that it references; the tests stay out of the image.
RUN node node_modules/typescript/bin/tsc -b src && node scripts/bundle.mjs

FROM node:${NODE_LTS}-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json LICENSE THIRD-PARTY-NOTICES ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force
COPY src/reference ./src/reference
COPY fixtures ./fixtures
COPY openapi ./openapi
COPY docs ./docs
COPY --from=build /app/dist ./dist

# Everything above belongs to root and is not written at run time: `docker run --read-only` works. Written are the
# embedded store, and the folders that compose.yaml mounts: new volumes take owner and mode from here.
RUN install -d -o node -g node -m 0700 /data /pool-keys /api-keys
ENV SLATE_DATA=/data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/src/cli/main.js"]
CMD ["serve", "--host", "0.0.0.0", "--port", "3000"]
